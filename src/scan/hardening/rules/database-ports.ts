/** Ports that products for inside use listen on, by container port. */
import type { Port } from '../facts/service-facts.ts';

const PRODUCTS: Readonly<Record<string, string>> = {
  '1433': 'SQL Server',
  '1521': 'Oracle',
  '2181': 'ZooKeeper',
  '2375': 'Docker API without TLS',
  '2376': 'Docker API',
  '2379': 'etcd',
  '2380': 'etcd',
  '3306': 'MySQL',
  '4369': 'Erlang port mapper',
  '5432': 'PostgreSQL',
  '5672': 'RabbitMQ',
  '5984': 'CouchDB',
  '6379': 'Redis',
  '7000': 'Cassandra',
  '7474': 'Neo4j',
  '7687': 'Neo4j',
  '8086': 'InfluxDB',
  '9042': 'Cassandra',
  '9092': 'Kafka',
  '9200': 'Elasticsearch',
  '9300': 'Elasticsearch',
  '10250': 'kubelet',
  '11211': 'Memcached',
  '15672': 'RabbitMQ management',
  '26257': 'CockroachDB',
  '26379': 'Redis Sentinel',
  '27017': 'MongoDB',
};

export function databaseAt({ target }: Port): string | undefined {
  return Object.hasOwn(PRODUCTS, target) ? PRODUCTS[target] : undefined;
}
