/** Writes the time of day with its hours and minutes: `14:05`. */
export function timeOfDay(locale: string): (at: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => format.format(at);
}
