// trivy-test-db writes a small vulnerability database in the form that Trivy reads: the real thing, with few
// advisories. It reads a JSON description from standard input and fills DIR with trivy.db and metadata.json.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	bolt "go.etcd.io/bbolt"
)

// description is what the tests write.
type description struct {
	UpdatedAt       time.Time                  `json:"updatedAt"`
	NextUpdate      time.Time                  `json:"nextUpdate"`
	DownloadedAt    time.Time                  `json:"downloadedAt"`
	Sources         map[string]json.RawMessage `json:"sources"`
	Advisories      []advisory                 `json:"advisories"`
	Vulnerabilities map[string]json.RawMessage `json:"vulnerabilities"`
}

// advisory lies under its source ("npm::GitHub Security Advisory npm", "alpine 3.18"), package and vulnerability.
type advisory struct {
	Source  string          `json:"source"`
	Package string          `json:"package"`
	ID      string          `json:"id"`
	Content json.RawMessage `json:"content"`
}

// schemaVersion is the one that Trivy asks for since 0.23.
const schemaVersion = 2

func main() {
	if len(os.Args) != 2 || strings.HasPrefix(os.Args[1], "-") {
		fmt.Fprintln(os.Stderr, "Usage: trivy-test-db DIR <description.json")
		os.Exit(2)
	}
	if err := write(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "trivy-test-db:", err)
		os.Exit(1)
	}
}

func write(dir string) error {
	var d description
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&d); err != nil {
		return fmt.Errorf("the description on standard input: %w", err)
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return err
	}
	if err := writeDatabase(filepath.Join(dir, "trivy.db"), d); err != nil {
		return err
	}
	metadata, err := json.Marshal(map[string]any{
		"Version": schemaVersion, "UpdatedAt": d.UpdatedAt, "NextUpdate": d.NextUpdate, "DownloadedAt": d.DownloadedAt,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "metadata.json"), metadata, 0o600)
}

func writeDatabase(path string, d description) error {
	db, err := bolt.Open(path, 0o600, &bolt.Options{Timeout: time.Second})
	if err != nil {
		return err
	}
	defer db.Close()
	return db.Update(func(tx *bolt.Tx) error {
		for name, source := range d.Sources {
			if err := put(tx, source, "data-source", name); err != nil {
				return err
			}
		}
		for _, a := range d.Advisories {
			if err := put(tx, a.Content, a.Source, a.Package, a.ID); err != nil {
				return err
			}
		}
		for id, vulnerability := range d.Vulnerabilities {
			if err := put(tx, vulnerability, "vulnerability", id); err != nil {
				return err
			}
		}
		return nil
	})
}

// put stores a value under a path of buckets; the last name is its key.
func put(tx *bolt.Tx, value []byte, path ...string) error {
	bucket, err := tx.CreateBucketIfNotExists([]byte(path[0]))
	for _, name := range path[1 : len(path)-1] {
		if err != nil {
			return err
		}
		bucket, err = bucket.CreateBucketIfNotExists([]byte(name))
	}
	if err != nil {
		return err
	}
	return bucket.Put([]byte(path[len(path)-1]), value)
}
