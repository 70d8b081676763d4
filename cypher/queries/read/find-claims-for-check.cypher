// What the graph's texts say in these clusters, without what the checked text itself says there.
OPTIONAL MATCH (cited:Citation {sourceId: $own})
WITH collect(DISTINCT cited.claim) AS claims
OPTIONAL MATCH (held:Holding {sourceId: $own})
WITH claims, collect(DISTINCT held.claim) AS heads
WITH claims + heads AS own
MATCH (c:Claim)
WHERE c.cluster IN $clusters AND c.silent IN [false, true]
WITH c, c.sources - CASE WHEN c.id IN own THEN 1 ELSE 0 END AS sources
WHERE sources > 0
RETURN c.id AS id, sources, c {
  .cluster, .voice, .series, .symbol, .name, .type, .issuedOn, .term, .grounds, .issuer, .title, .around,
  .notAfter, .notBefore, id: null, .doubtful
} AS claim
ORDER BY c.id
