/**
 * Puts a text on the clipboard. Where the browser does not let us (an old one, a page without
 * https), the text is selected in the page, one key away from being copied.
 * @param box the element that shows the text
 */
export async function copyText(
  text: string,
  box: HTMLElement | null,
): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (box) {
      getSelection()?.selectAllChildren(box);
      box.scrollIntoView({ block: 'nearest' });
    }
    return 'selected';
  }
}
