MATCH (c:Claim)
WHERE c.cluster IN $clusters AND c.silent IN $silent
RETURN c.id AS id, c.sources AS sources, c.silent AS silent, c.meaning AS meaning, c {
  .cluster, .voice, .series, .symbol, .name, .type, .issuedOn, .term, .grounds, .issuer, .title, .around,
  .notAfter, .notBefore, id: null, .doubtful
} AS claim
