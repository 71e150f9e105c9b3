import { z } from "zod";
import { figureNamed, type Figure } from "./summary.ts";

/** By figure ("tasks": an F1; "targets.due", "metadata.title": an accuracy) the least it may be. */
const Floors = z
  .record(z.string(), z.number().min(0).max(1))
  .refine((floors) => Object.keys(floors).length > 0, "no floors: the check could not fail");
export type Floors = z.infer<typeof Floors>;

export function parseFloors(json: string): Floors {
  return Floors.parse(JSON.parse(json));
}

/** One line for each figure below its floor; a floor for a figure that does not exist is a fault too. */
export function belowFloors(figures: readonly Figure[], floors: Floors): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const figure = figureNamed(figures, name);
    if (figure === null) return [`${name}: a floor of ${floor}, but no such figure`];
    // A figure that equals its floor may differ from it in the last binary digit.
    return figure < floor - 1e-9 ? [`${name}: ${figure.toFixed(4)} is below its floor of ${floor}`] : [];
  });
}
