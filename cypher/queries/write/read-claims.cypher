MATCH (c:Claim)
WHERE c.cluster IN $clusters AND c.silent IN $silent
RETURN properties(c) AS claim
