/**
 * A press on a part that does not answer yet is kept, the last one alone, and done when the part does. A part that
 * answers says so by `data-live`.
 * @returns does what was kept, if its part answers by now
 */
export function keepPress(): () => void {
  let kept: MouseEvent | null = null;
  addEventListener(
    'click',
    (event) => {
      const part = (event.target as Element).closest('[data-island]');
      if (event.isTrusted && part && !part.matches('[data-live]')) kept = event;
    },
    true,
  );
  return () => {
    const press = kept;
    if (!(press?.target as Element | undefined)?.closest('[data-live]')) return;
    kept = null;
    press?.target?.dispatchEvent(new MouseEvent('click', press));
  };
}
