CREATE INDEX claim_silent IF NOT EXISTS FOR (n:Claim) ON (n.cluster, n.silent);
// No statement looks these up any more.
DROP INDEX claim_cluster IF EXISTS;
DROP INDEX citation_cluster IF EXISTS;
DROP INDEX holding_cluster IF EXISTS;
