/** A time as a person in China reads it, to the minute (北京时间). */
export function beijingTime(time: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(time));
}
