/** The text of a file by officeparser, which is loaded at the first call. */
export async function officeText(file: Uint8Array): Promise<string> {
  const { parseOffice } = await import("officeparser");
  return (await parseOffice(Buffer.from(file))).toText();
}
