import { toShown } from "../pdf/page-view.ts";
import { compose, type Matrix } from "../pdf/matrix.ts";
import type { LoadPicture, PdfPage, PdfPicture } from "../pdf/pdfjs.ts";
import type { PlacedPicture } from "./page-raster.ts";

/** Pictures of a scan: one a page, or strips of it. A page of more is no scan. */
const MOST_PICTURES = 200;

/** The pictures that a page draws, each with its place on the page as it is shown. */
export async function placedPictures(page: PdfPage, load: LoadPicture): Promise<PlacedPicture[]> {
  const placed: PlacedPicture[] = [];
  const outer: Matrix[] = [];
  let place = toShown(page);
  for (const [index, operator] of page.operators.entries()) {
    const args = page.args[index] ?? [];
    switch (page.names[operator]) {
      case "save":
        outer.push(place);
        break;
      case "restore":
        place = outer.pop() ?? place;
        break;
      case "transform":
        place = compose(place, args as unknown as Matrix);
        break;
      case "paintFormXObjectBegin":
        outer.push(place);
        if (args[0]) place = compose(place, args[0] as Matrix);
        break;
      case "paintFormXObjectEnd":
        place = outer.pop() ?? place;
        break;
      case "paintImageXObject":
      case "paintInlineImageXObject":
      case "paintImageMaskXObject": {
        const picture = await pictureOf(args[0], load);
        if (picture !== null && placed.length < MOST_PICTURES) placed.push({ picture, place });
        break;
      }
      default:
    }
  }
  return placed;
}

/** A name, a picture, or a mask that holds either: painted where its bits are 0, so as good as black and white. */
async function pictureOf(argument: unknown, load: LoadPicture): Promise<PdfPicture | null> {
  if (typeof argument === "string") return load(argument);
  const { data, width, height } = (argument ?? {}) as { data?: unknown; width?: number; height?: number };
  if (typeof data === "string") return load(data);
  if (!(data instanceof Uint8Array) || !width || !height) return null;
  return { width, height, kind: "bits", data };
}
