/** Gives a file that was made in the page to the reader, as a download. */
export function downloadFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
