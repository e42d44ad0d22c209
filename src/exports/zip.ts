import { zipSync, type Zippable } from 'fflate';

/** A file as it lies in an archive; folders are parted by slashes. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is compressed already: to do it again costs time and saves nothing. */
const DENSE = /\.png$/;

/** An archive with the files in the order in which they are given. */
export function packZip(files: readonly Packed[], time: Date): Uint8Array<ArrayBuffer> {
  const all: Zippable = {};
  for (const { name, bytes } of files)
    all[name] = [bytes, { level: DENSE.test(name) ? 0 : 9, mtime: time }];
  return zipSync(all);
}
