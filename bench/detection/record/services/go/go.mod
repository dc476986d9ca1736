module compose-gate/bench/detection

go 1.23
