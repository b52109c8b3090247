/** A report of the smallest valid kind: somebody who is not sure what it was, by the short route. */
export const sampleReport = (reportId: string) =>
  ({
    schema: 'obi.report',
    schema_version: '1.0.0',
    codebook_version: '2026.1',
    notice_version: '1',
    consent_version: '1',
    report_id: reportId,
    period: '2026-Q4',
    route: 'short',
    forms: ['unsure'],
  }) as const;
