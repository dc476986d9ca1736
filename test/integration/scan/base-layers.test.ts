/** The real builder: what Dockerfile and history say is what comparing layers says. */
import { expect, jest, test } from '@jest/globals';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { baseLayersOf } from '../../../src/scan/base-layers.ts';
import { temporaryFolder } from '../../support/scan/scanning.ts';
import { testImage } from '../../support/scan/test-image.ts';

jest.setTimeout(120_000);

test('a build in several stages on a base of two layers', async () => {
  await using lower = await testImage({ files: { 'etc/os-release': 'ID=test\n' } });
  await using base = await testImage({ base: lower, files: { 'etc/more': 'more' } });
  await using folder = await temporaryFolder();
  const dockerfile = `FROM ${base.reference} AS common
LABEL one=1 \\
      two=2
ENV A=b
ARG VERSION=1
WORKDIR /app
COPY one one
FROM scratch AS other
COPY two two
FROM common AS web
COPY --from=other two /two
ADD three /three
EXPOSE 8080
HEALTHCHECK CMD ["/one"]
USER 1000
VOLUME /data
STOPSIGNAL SIGINT
ENTRYPOINT ["/one"]
CMD ["two"]
`;
  await writeFile(join(folder.path, 'Dockerfile'), dockerfile);
  for (const name of ['one', 'two', 'three']) await writeFile(join(folder.path, name), name);
  await mkdir(join(folder.path, 'app'));
  const reference = `compose-gate-test/layers-${process.pid}:1`;
  try {
    await execa('docker', ['build', '--quiet', '--target', 'web', '--tag', reference, folder.path]);
    const layers = JSON.parse(
      (
        await execa('docker', [
          'image',
          'inspect',
          '--format',
          '{{json .RootFS.Layers}}',
          reference,
        ])
      ).stdout,
    ) as string[];
    const history = (
      await execa('docker', ['history', '--no-trunc', '--format', '{{json .CreatedBy}}', reference])
    ).stdout
      .split('\n')
      .map((line) => JSON.parse(line) as string)
      .reverse();
    expect(layers.slice(0, 2)).toEqual(base.diffIds);
    expect(baseLayersOf({ dockerfile, target: 'web', history, layers: layers.length })).toBe(2);
  } finally {
    await execa('docker', ['image', 'rm', '--force', reference], { reject: false });
  }
});
