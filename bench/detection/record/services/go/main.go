// A service that costs what it is told to: per answer, at its start, and in memory.
package main

import (
	"net/http"
	"os"
	"strconv"
	"sync/atomic"
	"syscall"
	"time"
)

func told(name string) int {
	value, _ := strconv.Atoi(os.Getenv(name))
	return value
}

// The runtime's own timers are as coarse as a millisecond.
func wait(duration time.Duration) {
	if duration > 0 {
		left := syscall.NsecToTimespec(duration.Nanoseconds())
		_ = syscall.Nanosleep(&left, nil)
	}
}

func main() {
	held := make([]byte, told("MEMORY_KB")*1024)
	for at := range held {
		held[at] = 1
	}
	wait(time.Duration(told("START_MS")) * time.Millisecond)
	rounds, pause, every := told("CPU_ROUNDS"), time.Duration(told("WAIT_US"))*time.Microsecond, int64(told("ERROR_EVERY"))
	var asked, kept atomic.Int64
	serve := func(answer http.ResponseWriter, _ *http.Request) {
		state := uint32(held[0])
		for round := 0; round < rounds; round++ {
			state ^= state << 13
			state ^= state >> 17
			state ^= state << 5
		}
		kept.Store(int64(state))
		wait(pause)
		if count := asked.Add(1); every > 0 && count%every == 0 {
			answer.WriteHeader(http.StatusInternalServerError)
		}
		_, _ = answer.Write([]byte("1"))
	}
	if err := http.ListenAndServe(":8080", http.HandlerFunc(serve)); err != nil {
		panic(err)
	}
}
