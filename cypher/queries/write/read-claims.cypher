MATCH (c:Claim)
WHERE c.cluster IN $clusters
RETURN c.id AS id, c.sources AS sources, c.meaning AS meaning, c {
  .cluster, .voice, .series, .symbol, .name, .type, .issuedOn, .term, .grounds, .issuer, .title, .around,
  .notAfter, .notBefore, id: null, .doubtful
} AS claim
ORDER BY c.id
