/** Scanners name the same kind of package differently: Trivy by the file it was found in, Snyk by the package manager. */
const ECOSYSTEMS: Readonly<Record<string, readonly string[]>> = {
  npm: ['npm', 'node-pkg', 'yarn', 'pnpm', 'bun'],
  maven: ['maven', 'jar', 'pom', 'gradle', 'sbt'],
  pip: ['pip', 'python-pkg', 'pipenv', 'poetry', 'uv', 'conda-pkg', 'conda-environment'],
  rubygems: ['rubygems', 'gemspec', 'bundler'],
  golang: ['golang', 'gobinary', 'gomod', 'gomodules', 'golangdep'],
  composer: ['composer', 'composer-vendor'],
  nuget: ['nuget', 'dotnet-core', 'packages-props'],
  cargo: ['cargo', 'rustbinary'],
};

const BY_TYPE = new Map(
  Object.entries(ECOSYSTEMS).flatMap(([ecosystem, types]) =>
    types.map((type) => [type, ecosystem] as const),
  ),
);

/** Any other type is a distribution's: an image has one, and each scanner has its own name for it. */
export function ecosystemOf(type: string): string {
  return BY_TYPE.get(type) ?? 'system';
}

/** What Trivy calls the packages of an ecosystem that it finds installed in an image. */
export const TYPE_IN_IMAGES: Readonly<Record<string, string>> = {
  npm: 'node-pkg',
  maven: 'jar',
  pip: 'python-pkg',
  rubygems: 'gemspec',
  golang: 'gobinary',
  composer: 'composer-vendor',
  nuget: 'dotnet-core',
  cargo: 'rustbinary',
};
