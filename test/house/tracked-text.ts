const machinePath = /(?<![\w.~<>}*-])\/(?:work|root|home|Users)\/[\w.-]+/;
const registryAddress = /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|mirror)[\w.-]*/i;

/** Lines that only mean something on the machine they were written on, as `file:line: what`. */
export function machineTraces(files: readonly { path: string; text: string }[]): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found =
        machinePath.exec(line) ??
        registryAddress.exec(line) ??
        (path.endsWith('-lock.yaml') ? /https?:\S+/.exec(line) : null);
      return found ? [`${path}:${index + 1}: ${found[0]}`] : [];
    }),
  );
}
