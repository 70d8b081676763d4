const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * A day as English texts write it.
 *
 * @param iso an ISO date, `2023-07-11`
 * @example englishDay('2023-07-11') // '11 July 2023'
 */
export function englishDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}
