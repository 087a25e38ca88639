// Whether two pieces of plain data are the same, whatever order their keys stand in.

/** Equal plain data. A key without a value is as good as none. */
export function sameData(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    return false;
  }
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((part, at) => sameData(part, other[at]))
    );
  }
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  return [...Object.keys(a), ...Object.keys(b)].every((key) => sameData(a[key], b[key]));
}
