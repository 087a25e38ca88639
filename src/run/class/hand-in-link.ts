// A hand-in as a link: the letters of its head, a full stop, and the letters of its run's link.
import * as v from 'valibot';
import { writeLink, sharedFrom } from '../share/make-link.ts';
import { putHex, takeHex } from '../share/fields.ts';
import { packer, unpacker, type Packer, type Unpacker } from '../share/mixed-radix.ts';
import { parseLink } from '../share/parse-link.ts';
import { sameData } from '../share/same-data.ts';
import { editionFor } from '../share/editions.ts';
import type { RunRecord } from '../record.ts';
import { branchesOf } from '../tree.ts';
import { putFlag, putLine, takeFlag, takeLine } from './class-fields.ts';
import { badClass, type ClassRead } from './class-problem.ts';
import { framedClass, unframedClass } from './frame.ts';
import type { CheckResult, Consulted, HandIn } from './hand-in.ts';
import {
  CheckForm,
  CodeForm,
  ConsultedForm,
  CODE_DIGITS,
  MOST_ASKED,
  MOST_CONSULTED,
} from './hand-in-form.ts';
import { labelProblem } from './room-label.ts';

const LETTER = /^[\w.-]$/;
/** Between the head and the run, and in neither. */
const BETWEEN = '.';

/** What a hand-in says beside its run. */
type Head = Pick<HandIn, 'room' | 'exercise' | 'check' | 'consulted'>;

function putCheck(to: Packer, check: CheckResult | null): void {
  putFlag(to, check !== null);
  if (!check) return;
  to.put(check.asked, MOST_ASKED + 1);
  to.put(check.right, check.asked + 1);
}

function takeCheck(from: Unpacker): CheckResult | null {
  if (!takeFlag(from)) return null;
  const asked = from.take(MOST_ASKED + 1);
  return { asked, right: from.take(asked + 1) };
}

function putConsulted(to: Packer, consulted: Consulted | null): void {
  putFlag(to, consulted !== null);
  if (!consulted) return;
  to.put(consulted.whys, MOST_CONSULTED + 1);
  to.put(consulted.sources, MOST_CONSULTED + 1);
}

function takeConsulted(from: Unpacker): Consulted | null {
  if (!takeFlag(from)) return null;
  const whys = from.take(MOST_CONSULTED + 1);
  return { whys, sources: from.take(MOST_CONSULTED + 1) };
}

function packed({ room, exercise, check, consulted }: Head): string {
  const to = packer();
  putLine(to, room);
  putFlag(to, exercise !== null);
  if (exercise !== null) putHex(to, exercise);
  putCheck(to, check);
  putConsulted(to, consulted);
  return to.letters();
}

function unpacked(letters: string): Head | null {
  const from = unpacker(letters);
  const room = takeLine(from);
  if (room === null) return null;
  const exercise = takeFlag(from) ? takeHex(from, CODE_DIGITS) : null;
  const head = { room, exercise, check: takeCheck(from), consulted: takeConsulted(from) };
  return packed(head) === letters ? head : null;
}

/** The link of a record, read back before it is used; it is played when the hand-in is admitted. */
function linkOfRecord(record: RunRecord): ClassRead<string> {
  const edition = editionFor(record.header.rules);
  const shared = sharedFrom(record, edition);
  const written = writeLink(shared);
  if (!written.ok) return badClass({ kind: 'link', problem: written.problem });
  const read = parseLink(written.value);
  return read.ok && sameData(read.value, shared)
    ? written
    : badClass({ kind: 'link', problem: { kind: 'own-check', week: 0 } });
}

/** What is wrong with a hand-in's head; null when a link can say it. */
function headFits({ exercise, check, consulted }: Head): boolean {
  return (
    v.is(v.nullable(CodeForm), exercise) &&
    v.is(v.nullable(CheckForm), check) &&
    v.is(v.nullable(ConsultedForm), consulted)
  );
}

/**
 * The letters of a hand-in, for the fragment `#hand-in=`. The exercise itself does not travel in
 * them, only its code; a run with variations needs the file.
 */
export function makeHandInLink(handIn: HandIn): ClassRead<string> {
  const label = labelProblem(handIn.room);
  if (label) return badClass(label);
  if (!headFits(handIn)) return badClass({ kind: 'link', problem: { kind: 'own-check', week: 0 } });
  const { run } = handIn;
  if (run.kind === 'link') return written(handIn, run.link);
  const branches = run.tree ? branchesOf(run.tree).length : 0;
  if (branches > 0) {
    return badClass({ kind: 'link', problem: { kind: 'needs-file-branches', branches } });
  }
  const link = linkOfRecord(run.record);
  return link.ok ? written(handIn, link.value) : link;
}

function written(head: Head, link: string): ClassRead<string> {
  return { ok: true, value: framedClass('hand-in', packed(head) + BETWEEN + link) };
}

/** Reads the letters of a hand-in. Checks that it is whole and holds a run; nothing is played. Never throws. */
export function parseHandInLink(text: string): ClassRead<HandIn> {
  const frame = unframedClass('hand-in', text, LETTER);
  if (!frame.ok) return frame;
  const at = frame.value.indexOf(BETWEEN);
  const link = frame.value.slice(at + 1);
  const head = at < 0 ? null : unpacked(frame.value.slice(0, at));
  if (!head || link.includes(BETWEEN)) {
    return badClass({ kind: 'no-content', of: 'hand-in', letters: text.length });
  }
  const label = labelProblem(head.room);
  if (label) return badClass(label);
  const run = parseLink(link);
  if (!run.ok) return badClass({ kind: 'link', problem: run.problem });
  return { ok: true, value: { ...head, terms: null, run: { kind: 'link', link } } };
}
