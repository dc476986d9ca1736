/** What `report` writes beside the documents. */
export const REPORT_FILES = ['report.md', 'findings.sarif'] as const;
