/** Width and height of a PNG or JPEG picture as its header says; null where there is none. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return bytes[0] === 0x89 ? pngSize(view) : jpegSize(view);
}

function pngSize(view: DataView): { width: number; height: number } | null {
  if (view.byteLength < 24) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The frame header (ITU-T T.81, B.2.2) is the first segment C0 to CF that defines no tables. */
function jpegSize(view: DataView): { width: number; height: number } | null {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    if (marker >> 8 !== 0xff) return null;
    const isTable = marker === 0xffc4 || marker === 0xffc8 || marker === 0xffcc;
    if (marker >= 0xffc0 && marker <= 0xffcf && !isTable)
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return null;
}
