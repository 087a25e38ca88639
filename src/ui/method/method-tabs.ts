// The method pages by name and address, apart from the pages themselves: the title names them without bringing them in.

/** A page with a tab of its own. */
export type MethodPage = 'calibration' | 'assumptions' | 'rules' | 'sources' | 'limits' | 'credits';

/** What can be opened over any screen: a page of the method, or the role sheets to print. */
export type MethodTab = MethodPage | 'sheets';

/** In the order of the tabs. */
export const METHOD_TABS: readonly MethodPage[] = [
  'calibration',
  'assumptions',
  'rules',
  'sources',
  'limits',
  'credits',
];

const FACT = /^#fact=([a-z]+-\d{4}-\d{2}\.\d{2,3})$/;

/** The fact that an address names by itself, such as `#fact=usip-2020-11.16`; null for any other. */
export function factOfAddress(hash: string): string | null {
  return FACT.exec(hash)?.[1] ?? null;
}

/** The part of an address that leads to one fact. */
export function addressOfFact(fact: string): string {
  return `#fact=${fact}`;
}
