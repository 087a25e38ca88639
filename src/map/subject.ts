// What a picture is about, and whether two draw the same. Pure.
import type { MapPicture } from '../app/map-picture.ts';

/** The place that the picture is about: the event being told, else what is selected. */
export function subjectOf(picture: MapPicture): string | undefined {
  return (
    picture.vectors.find((vector) => vector.on)?.to ??
    picture.discs.find((disc) => disc.on)?.at ??
    picture.sites.find((site) => site.selected)?.id
  );
}

/** Whether two pictures draw the same; a few kilobytes of plain data each. */
export function samePicture(a: MapPicture, b: MapPicture): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
