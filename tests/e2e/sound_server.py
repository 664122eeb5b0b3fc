# SPDX-License-Identifier: GPL-3.0-or-later
"""A sound server of one's own with devices that play nowhere, and what is heard of them."""

import ctypes
import os
import pathlib
import subprocess
import threading
import time

import numpy

RATE = 48000
PATIENCE = 20
CLICK_PATIENCE = 8


class SoundServer:
    """Its devices fall asleep when nothing plays, as they do on a desktop."""

    def __init__(self, folder, sinks=("heard",)):
        self.folder = pathlib.Path(folder)
        self.sinks = sinks
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
             *(f"--load=module-null-sink sink_name={sink} rate=48000"
               f" sink_properties=device.description={sink}" for sink in self.sinks),
             "--load=module-suspend-on-idle timeout=5",
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

    def playing_on(self):
        """The device the program plays on; None while it plays on none."""
        inputs = self.control("list", "short", "sink-inputs", check=False).stdout.split()
        sinks = self.control("list", "short", "sinks", check=False).stdout.splitlines()
        names = {line.split()[0]: line.split()[1] for line in sinks}
        return names.get(inputs[1]) if inputs else None

    def unplug(self, sink):
        for line in self.control("list", "short", "modules").stdout.splitlines():
            if f"sink_name={sink} " in line:
                self.control("unload-module", line.split()[0])

    def kill(self):
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    def record(self, sink="heard"):
        return Recording(self, sink)


class SampleSpec(ctypes.Structure):
    _fields_ = [("format", ctypes.c_int), ("rate", ctypes.c_uint32), ("channels", ctypes.c_uint8)]


class BufferAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_uint32)
                for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")]


FLOAT32LE = 5
PLAYBACK = 1


class Recording:
    """What a device plays, from now until stop(); tied to the monotonic clock by a click."""

    def __init__(self, server, sink):
        self.server = server
        self.sink = sink
        self.file = server.folder / f"{sink}-{time.monotonic_ns()}.raw"
        self._output = self.file.open("wb")
        self.process = subprocess.Popen(
            ["parec", f"--device={sink}.monitor", "--rate=48000", "--channels=1",
             "--format=float32le", "--latency-msec=20"],
            env=server.environment, stdout=self._output)
        self.began = None

    def wait(self):
        """Until something is recorded."""
        self.until(lambda: self.file.stat().st_size > 0, "nothing is recorded")

    def click(self):
        """Plays the reference; whatever is recorded, before it too, has its instants then."""
        self.wait()
        # One may be lost on a machine that has too much to do.
        if not any(self.tie() for _ in range(3)):
            raise AssertionError("the click is not heard")

    def tie(self):
        pulse = ctypes.CDLL("libpulse-simple.so.0")
        pulse.pa_simple_new.restype = ctypes.c_void_p
        pulse.pa_simple_get_latency.restype = ctypes.c_uint64
        spec = SampleSpec(FLOAT32LE, RATE, 1)
        unset = 0xFFFFFFFF
        small = BufferAttributes(unset, 4 * RATE // 10, unset, unset, unset)
        error = ctypes.c_int()
        stream = ctypes.c_void_p(pulse.pa_simple_new(
            self.server.environment["PULSE_SERVER"].encode(), b"click", PLAYBACK,
            self.sink.encode(), b"click", ctypes.byref(spec), None, ctypes.byref(small),
            ctypes.byref(error)))
        if not stream:
            raise AssertionError(f"no reference click: {error.value}")

        def write(samples):
            data = numpy.asarray(samples, dtype="<f4").tobytes()
            pulse.pa_simple_write(stream, data, ctypes.c_size_t(len(data)), ctypes.byref(error))

        silence = numpy.zeros(RATE // 100)
        end = time.monotonic() + 3
        while time.monotonic() < end:
            write(silence)
        before = len(self.samples()) - RATE // 10
        latency = pulse.pa_simple_get_latency(stream, ctypes.byref(error)) / 1e6
        heard = time.monotonic() + latency
        write(numpy.full(96, 0.9))
        for _ in range(50):
            write(silence)
        deadline = time.monotonic() + CLICK_PATIENCE
        while (clicked := self.clicked_since(before)) is None and time.monotonic() < deadline:
            time.sleep(0.05)
        pulse.pa_simple_free(stream)
        if clicked is not None:
            self.began = heard - clicked / RATE
        return clicked is not None

    def clicked_since(self, sample):
        loud = numpy.flatnonzero(numpy.abs(self.samples()[sample:]) > 0.6)
        return sample + loud[0] if len(loud) else None

    @staticmethod
    def until(condition, complaint):
        deadline = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > deadline:
                raise AssertionError(complaint)
            time.sleep(0.05)

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
    """Keeps so many cores busy meanwhile."""

    def __init__(self, cores=os.cpu_count()):
        self.cores = cores

    def __enter__(self):
        self.processes = [subprocess.Popen(["sh", "-c", "while :; do :; done"])
                          for _ in range(self.cores)]

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()


class Loudness:
    """What libebur128 says of a recording played on two channels."""

    # With the momentary loudness.
    TRUE_PEAK = 0x31

    def __init__(self, samples):
        library = ctypes.CDLL("libebur128.so.1")
        library.ebur128_init.restype = ctypes.c_void_p
        state = ctypes.c_void_p(library.ebur128_init(2, ctypes.c_ulong(RATE), self.TRUE_PEAK))
        value = ctypes.c_double()
        loudest = 0.0
        step = RATE // 100
        for begin in range(0, len(samples) - step, step):
            block = numpy.repeat(samples[begin:begin + step], 2).astype("<f4").tobytes()
            library.ebur128_add_frames_float(state, block, ctypes.c_size_t(step))
            library.ebur128_loudness_momentary(state, ctypes.byref(value))
            loudest = max(loudest, 10 ** (value.value / 10))
        library.ebur128_true_peak(state, 0, ctypes.byref(value))
        self.momentary = 10 * numpy.log10(loudest) if loudest else -numpy.inf
        self.true_peak = 20 * numpy.log10(value.value) if value.value else -numpy.inf
        library.ebur128_destroy(ctypes.byref(state))


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
    threading.Thread(target=drop, args=[process.stdout], daemon=True).start()
    return started


def drop(pipe):
    with pipe:
        pipe.read()
