/** Reach of a finger and of a mouse in CSS px: a small region answers to what comes near it. */
const FINGER = 24;
const MOUSE = 6;

/** The region under a place of the window, or the nearest one that a hand may have meant. */
export function regionAt(event: MouseEvent): string | null {
  const touch = (event as PointerEvent).pointerType !== 'mouse';
  const reach = touch ? FINGER : MOUSE;
  const idOf = (element: Element | null) => {
    const found = element?.closest<SVGElement>('[data-region], [data-circle], [data-label]');
    const { region, circle, label } = found?.dataset ?? {};
    return region ?? circle ?? label ?? null;
  };
  const direct = idOf(event.target as Element);
  if (direct) return direct;
  for (let radius = 3; radius <= reach; radius += 3) {
    const steps = Math.max(8, Math.round(radius * 1.5));
    for (let step = 0; step < steps; step++) {
      const angle = (2 * Math.PI * step) / steps;
      const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
      const found = document.elementFromPoint(event.clientX + x, event.clientY + y);
      const near = found?.closest<SVGElement>('[data-region], [data-circle]')?.dataset;
      if (near) return near['region'] ?? near['circle'] ?? null;
    }
  }
  return null;
}
