/**
 * Keeps the screen awake until the returned function is called. Where the browser cannot or will not
 * (no secure context, a battery that runs low), the show goes on without.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const take = async () => {
    const kept = lock !== null && !lock.released;
    if (over || kept || document.visibilityState !== 'visible') return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) await lock.release();
    } catch {
      lock = null;
    }
  };
  // A lock is lost when the page is hidden.
  const again = () => void take();
  document.addEventListener('visibilitychange', again);
  void take();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    lock?.release().catch(() => undefined);
  };
}
