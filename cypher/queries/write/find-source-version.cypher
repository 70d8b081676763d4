MATCH (s:Source {sha256: $sha256})
RETURN s.fingerprint AS fingerprint, s.hasText AS hasText
