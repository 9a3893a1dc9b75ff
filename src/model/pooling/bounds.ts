/**
 * How many grants, and pairs of a grant and a service, one question may have. Excel restarts add-ins that block it for 5 seconds (Microsoft,
 * "Resource limits and performance optimization for Office Add-ins", 2026); each call should stay under about 1 s; what was measured:
 * docs/decisions/0007-how-large-a-pooling-question-may-be.md.
 */
export const MOST_GRANTS_POOLED = 1_000;
export const MOST_PAIRS_POOLED = 100_000;
