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

/** Whether this browser lets a page put a picture on the clipboard. */
export function canCopyPictures(): boolean {
  return 'ClipboardItem' in window && typeof navigator.clipboard?.write === 'function';
}

/**
 * Puts a picture on the clipboard.
 * @param picture on its way: Safari wants to be asked before it has come
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  const written = navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  // Which file did not come is the better answer than that nothing could be written.
  await picture.catch((problem: unknown) => {
    written.catch(() => undefined);
    throw problem;
  });
  await written;
}
