import type { TableFault } from '../../data/table';
import type { YourDataText } from '../../text/catalogue';

/** Why a file gives no table, and what to do, in the reader's language. */
export function sayFault(
  fault: TableFault | { readonly kind: 'other'; readonly detail: string },
  text: YourDataText,
): string {
  const inMegabytes = fault.kind === 'file-size' || fault.kind === 'unzipped-size';
  const holes = Object.entries(fault)
    .filter(([name]) => name !== 'kind')
    .map(([name, value]: [string, string | number]) => [
      name,
      inMegabytes ? Math.ceil(Number(value) / 1e6) : value,
    ]);
  return text.say(`your-data.fault.${fault.kind}`, Object.fromEntries(holes));
}
