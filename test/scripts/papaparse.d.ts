/** The one call of papaparse that building a pack needs. */
declare module 'papaparse' {
  const papaparse: {
    parse(
      text: string,
      options: { header: true; skipEmptyLines: true; delimiter: ',' },
    ): {
      readonly data: readonly Record<string, string>[];
      readonly errors: readonly { readonly row?: number; readonly message: string }[];
    };
  };
  export default papaparse;
}
