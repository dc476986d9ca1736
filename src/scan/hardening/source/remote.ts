/** Compose can read files from git and registries; we read none, and say so. */
export function isRemote(path: string): boolean {
  return (
    /^(?:oci:|https?:|git:|git@|ssh:|github\.com\/)/i.test(path) || /\.git(?:#.*)?$/.test(path)
  );
}
