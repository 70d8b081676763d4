/** What `/healthz` answers: by its name a second cancu can tell a running one from another program on the port. */
export const HEALTH_ANSWER = { name: 'cancu', status: 'ok' } as const;
