/** What the CIS Docker Benchmark 1.6.0 asks of images and containers and no program can answer from here. */
export interface Undecided {
  cis: string;
  title: string;
  why: string;
}

export const undecided: readonly Undecided[] = [
  {
    cis: '4.2',
    title: 'Only trusted base images are used',
    why: 'which images to trust is your decision',
  },
  {
    cis: '4.3',
    title: 'No unnecessary packages are installed',
    why: 'only you know which are needed',
  },
  {
    cis: '4.4',
    title: 'Images are scanned and rebuilt',
    why: 'see the findings of the image scanners',
  },
  { cis: '4.8', title: 'No setuid or setgid files', why: "the image's files are not read" },
  { cis: '4.11', title: 'Only verified packages are installed', why: 'the build is not watched' },
  { cis: '4.12', title: 'Signatures are validated', why: 'the registry is not asked' },
  { cis: '5.24', title: '`docker exec` is not used as root', why: 'only an audit log tells' },
];
