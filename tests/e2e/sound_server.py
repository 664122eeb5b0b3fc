# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server of one's own with a device that plays nowhere, and what is heard of it."""

import ctypes
import os
import pathlib
import subprocess
import threading
import time

import numpy

RATE = 48000
PATIENCE = 20


class SoundServer:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        runtime = self.folder / "runtime"
        for part in (runtime, self.folder / "home"):
            part.mkdir(parents=True, exist_ok=True)
        runtime.chmod(0o700)
        self.environment = dict(os.environ, XDG_RUNTIME_DIR=str(runtime),
                                HOME=str(self.folder / "home"),
                                PULSE_SERVER=f"unix:{runtime}/pulse/native")
        for name in ("PULSE_SINK", "PULSE_COOKIE", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"):
            self.environment.pop(name, None)
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
             "--load=module-null-sink sink_name=heard rate=48000"
             " sink_properties=device.description=Headphones",
             "--load=module-native-protocol-unix"],
            env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + PATIENCE
        while self.control("info", check=False).returncode:
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise AssertionError("the sound server does not start")
            time.sleep(0.05)

    def control(self, *arguments, check=True):
        return subprocess.run(["pactl", *arguments], env=self.environment, capture_output=True,
                              text=True, timeout=PATIENCE, check=check)

    def kill(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def record(self):
        return Recording(self)


class SampleSpec(ctypes.Structure):
    _fields_ = [("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8)]


class BufferAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32)
                for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


FLOAT32LE = 5
PLAYBACK = 1


class Recording:
    """What the device plays, from now until stop(); tied to the monotonic clock by a click."""

    def __init__(self, server):
        self.server = server
        self.file = server.folder / f"recording-{time.monotonic_ns()}.raw"
        self._output = self.file.open("wb")
        self.process = subprocess.Popen(
            ["parec", "--device=heard.monitor", "--rate=48000", "--channels=1",
             "--format=float32le", "--latency-msec=20"],
            env=server.environment, stdout=self._output)
        deadline = time.monotonic() + PATIENCE
        while self.file.stat().st_size < 4 * RATE // 2:
            if time.monotonic() > deadline:
                raise AssertionError("nothing is recorded")
            time.sleep(0.05)
        self.began = None

    def click(self):
        """Plays the reference; what is recorded has its instants from then on."""
        pulse = ctypes.CDLL("libpulse-simple.so.0")
        pulse.pa_simple_new.restype = ctypes.c_void_p
        pulse.pa_simple_get_latency.restype = ctypes.c_uint64
        spec = SampleSpec(FLOAT32LE, RATE, 1)
        unset = 0xFFFFFFFF
        small = BufferAttributes(unset, 4 * RATE // 25, unset, unset, unset)
        error = ctypes.c_int()
        stream = ctypes.c_void_p(pulse.pa_simple_new(
            self.server.environment["PULSE_SERVER"].encode(), b"click", PLAYBACK, b"heard",
            b"click", ctypes.byref(spec), None, ctypes.byref(small), ctypes.byref(error)))
        if not stream:
            raise AssertionError(f"no reference click: {error.value}")

        def write(samples):
            data = numpy.asarray(samples, dtype="<f4").tobytes()
            pulse.pa_simple_write(stream, data, ctypes.c_size_t(len(data)), ctypes.byref(error))

        silence = numpy.zeros(RATE // 100)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            write(silence)
        latency = pulse.pa_simple_get_latency(stream, ctypes.byref(error)) / 1e6
        heard = time.monotonic() + latency
        before = len(self.samples())
        write(numpy.full(96, 0.9))
        for _ in range(50):
            write(silence)
        pulse.pa_simple_drain(stream, ctypes.byref(error))
        pulse.pa_simple_free(stream)
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            recorded = self.samples()
            loud = numpy.flatnonzero(numpy.abs(recorded[before - RATE // 10:]) > 0.6)
            if len(loud):
                self.began = heard - (before - RATE // 10 + loud[0]) / RATE
                return
            time.sleep(0.05)
        raise AssertionError("the reference click is not heard")

    def samples(self):
        return numpy.fromfile(self.file, dtype="<f4", count=self.file.stat().st_size // 4)

    def stop(self):
        self.process.terminate()
        self.process.wait()
        self._output.close()

    def between(self, begin, end):
        """What has been heard from one instant to another."""
        samples = self.samples()
        first = max(0, int((begin - self.began) * RATE))
        return samples[first:max(first, int((end - self.began) * RATE))]


class Busy:
    """Keeps every core busy meanwhile."""

    def __enter__(self):
        self.processes = [subprocess.Popen(["sh", "-c", "while :; do :; done"])
                          for _ in range(os.cpu_count())]

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


def first_line_at(process):
    """When the program writes its first line beginning with a time, on the monotonic clock; the
    rest is read and dropped."""
    started = None
    while started is None:
        line = process.stdout.readline()
        if not line:
            raise AssertionError("the program ended before it began")
        if line.lstrip().startswith("0:00"):
            started = time.monotonic()
    threading.Thread(target=process.stdout.read, daemon=True).start()
    return started
