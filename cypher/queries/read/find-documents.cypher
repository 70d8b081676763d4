// The document that answers to each id: by its own id, or by a former one that has come to mean it and no other.
UNWIND $ids AS asked
OPTIONAL MATCH (own:Document {id: asked})
OPTIONAL MATCH (:FormerId {id: asked})-[:NOW {shared: false}]->(merged:Document)
WITH asked, coalesce(own, merged) AS d
WHERE d IS NOT NULL
{{folds}}
RETURN asked, {{document}} AS document, {{folded}} AS folded
