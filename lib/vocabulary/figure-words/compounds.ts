/** How a language joins a ten and a unit into one word, where it does. */
export type Join = (ten: string, unit: string, tenValue: number, unitValue: number) => string;

/** Number words of the language up to 99: the given ones, and each ten joined with each unit. */
export function withCompounds(
  given: Readonly<Record<number, string>>,
  join: Join,
  tens: readonly number[],
): Record<number, string> {
  const numbers: Record<number, string> = { ...given };
  for (const ten of tens) {
    for (let unit = 1; unit < 10; unit++) {
      const [tenWord] = (given[ten] ?? '').split('|');
      const [unitWord] = (given[unit] ?? '').split('|');
      if (tenWord && unitWord && !given[ten + unit]) numbers[ten + unit] = join(tenWord, unitWord, ten, unit);
    }
  }
  return numbers;
}
