// The documents that a former id may mean now, where it may mean several.
MATCH (:FormerId {id: $id})-[:NOW {shared: true}]->(d:Document)
RETURN d.id AS id
ORDER BY d.sortKey DESC
