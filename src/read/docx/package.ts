import { KehoachError } from "../../errors.ts";
import { holdTo, type Limits } from "../limits.ts";

/** The OPC package of a Word file: a ZIP archive of parts, named as in `word/document.xml`. */
export type Package = {
  /** The text of a part, or null where the package has no such part. Part names are not case-sensitive. */
  read(partName: string): string | null;
};

const ZIP_SIGNATURE = [0x50, 0x4b];
const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_FLAG = 0x1;

/**
 * Opens a ZIP archive without unpacking it: parts are unpacked one by one as they are read, so that pictures
 * never are, and nothing is allocated for a part that declares more than the limits allow.
 */
export async function openPackage(bytes: Uint8Array, limits: Limits): Promise<Package> {
  refuseWhatIsNoZip(bytes, limits);
  const { unzipSync } = await import("fflate");
  let unpackedBytes = 0;

  const unpack = (isWanted: (partName: string) => boolean): Uint8Array | undefined => {
    let entries = 0;
    try {
      const found = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          holdTo(limits, "entries", ++entries, "entries of the archive");
          if (!isWanted(canonicalName(name))) return false;
          holdTo(limits, "partBytes", originalSize, `bytes that ${name} unpacks to`);
          unpackedBytes += originalSize;
          holdTo(limits, "expandedBytes", unpackedBytes, "bytes that its parts unpack to");
          return true;
        },
      });
      return Object.values(found)[0];
    } catch (error) {
      if (error instanceof KehoachError) throw error;
      throw new KehoachError("format.damaged", "The Word file is a damaged ZIP archive.", { cause: error });
    }
  };

  return {
    read(partName) {
      const wanted = canonicalName(partName);
      const content = unpack((name) => name === wanted);
      return content === undefined ? null : decode(content);
    },
  };
}

function refuseWhatIsNoZip(bytes: Uint8Array, limits: Limits): void {
  if (bytes.length === 0) throw new KehoachError("input.empty", "The file is empty.");
  holdTo(limits, "bytes", bytes.length, "bytes");
  if (startsWith(bytes, OLE_SIGNATURE)) {
    // A password turns a .docx into an OLE container that holds the stream "EncryptedPackage".
    if (holdsUtf16(bytes, "EncryptedPackage")) {
      throw new KehoachError("format.encrypted", "The Word file is protected by a password.");
    }
    throw new KehoachError("format.unsupported", "The file is an OLE container, no Word 2007+ file.");
  }
  if (!startsWith(bytes, ZIP_SIGNATURE)) {
    throw new KehoachError("format.damaged", "The file is no ZIP archive, so no Word file.");
  }
  if (((bytes[6] ?? 0) & ENCRYPTED_FLAG) !== 0) {
    throw new KehoachError("format.encrypted", "The ZIP archive of the Word file is encrypted.");
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, ascii: string): boolean {
  const units = [...ascii].map((letter) => letter.charCodeAt(0));
  const last = bytes.length - 2 * units.length;
  for (
    let at = bytes.indexOf(units[0] as number);
    at !== -1 && at <= last;
    at = bytes.indexOf(units[0] as number, at + 1)
  ) {
    if (units.every((unit, index) => bytes[at + 2 * index] === unit && bytes[at + 2 * index + 1] === 0))
      return true;
  }
  return false;
}

/** Some writers put `\` for `/`, or `word/Document.xml` where a relationship says `word/document.xml`. */
function canonicalName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//u, "").toLowerCase();
}

/** Parts are UTF-8, or UTF-16 with a byte order mark (ECMA-376 part 2, 9.1.4). */
function decode(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe])
    ? "utf-16le"
    : startsWith(bytes, [0xfe, 0xff])
      ? "utf-16be"
      : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}
