"""A proxy between a store and its PostgreSQL server that cuts the connection around a COMMIT."""

import select
import socket
import threading
from contextlib import suppress
from enum import Enum

COMMIT = b"Q\x00\x00\x00\x0bCOMMIT\x00"
LATER_S = 0.4


class Cut(Enum):
    """When a connection is cut, seen from the server."""

    BEFORE = "it never gets the COMMIT"
    IN = "it gets the COMMIT, and nobody waits for its answer"
    AFTER = "it has committed, and its answer gets lost"
    LATE = "it gets the COMMIT only when the client tries again"


class Proxy:
    """Listens on a port of its own. The next COMMIT of a client is cut as `cut_next` says; `is_open` says
    whether clients are let through at all."""

    def __init__(self, server_port: int) -> None:
        self.cut_next: Cut | None = None
        self.closes_at_cut = False
        self.is_open = True
        self._server = ("127.0.0.1", server_port)
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._ended = threading.Event()
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    def close(self) -> None:
        self._ended.set()
        for thread in self._threads:
            thread.join()
        self._listening.close()

    def _accept(self) -> None:
        while not self._ended.is_set():
            if not select.select([self._listening], [], [], 0.05)[0]:
                continue
            client, _ = self._listening.accept()
            if not self.is_open:
                client.close()
                continue
            thread = threading.Thread(target=self._carry, args=(client,))
            self._threads.append(thread)
            thread.start()

    def _carry(self, client: socket.socket) -> None:
        # Either end may reset the connection instead of closing it: what was on its way was not read.
        with suppress(ConnectionError), client, socket.create_connection(self._server) as server:
            while not self._ended.is_set():
                for ready in select.select([client, server], [], [], 0.05)[0]:
                    data = ready.recv(65536)
                    if not data:
                        return
                    if ready is client and self.cut_next and COMMIT in data:
                        self._cut(client, server, data)
                        return
                    (server if ready is client else client).sendall(data)

    def _cut(self, client: socket.socket, server: socket.socket, data: bytes) -> None:
        cut, self.cut_next = self.cut_next, None
        self.is_open = not self.closes_at_cut
        if cut in (Cut.IN, Cut.AFTER):
            server.sendall(data)
        if cut is Cut.AFTER:
            server.recv(65536)
        client.shutdown(socket.SHUT_RDWR)
        if cut is Cut.LATE:
            self._ended.wait(LATER_S)
            server.sendall(data)
            server.recv(65536)
