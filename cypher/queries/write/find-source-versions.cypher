UNWIND $sources AS sha256
MATCH (s:Source {sha256: sha256})
RETURN s.sha256 AS sha256, s.fingerprint AS fingerprint, s.hasText AS hasText
