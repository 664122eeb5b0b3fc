// SPDX-License-Identifier: GPL-3.0-or-later
//
// session_frames [P99-BOUND-MS]: plays exercises on the stage of a 1280 x 720 window, frame by
// frame, painted by the raster engine, and prints what a frame costs. Fails above the bound.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <time.h>
#include <vector>

#include <QApplication>

#include "app/session/session_stage.h"
#include "core/routine/routine_library.h"
#include "core/timeline/compile.h"

using namespace limber;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize stageSize{1224, 496};
constexpr Millis frame{16};
constexpr int mostFrames = 600;

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Of frames, in milliseconds and sorted.
struct Cost {
    std::vector<double> passed{};
    std::vector<double> cpu{};
};

double at(const std::vector<double> &sorted, double share)
{
    return sorted.empty()
               ? 0
               : sorted[static_cast<size_t>(share * static_cast<double>(sorted.size() - 1))];
}

/// Every frame of a kind of segment as the session shows it.
Cost play(SessionStage &stage, Player player, SegmentKind kind)
{
    Cost cost;
    Millis now{0};
    player.apply(command::Start{}, now);
    while (player.state() != Player::State::Ended &&
           cost.passed.size() < static_cast<size_t>(mostFrames)) {
        if (player.segment().kind != kind) {
            now += player.left();
            player.advanceTo(now);
            continue;
        }
        const double cpuBefore = cpuSeconds();
        const auto before = std::chrono::steady_clock::now();
        stage.show(momentOf(player));
        QCoreApplication::processEvents();
        const std::chrono::duration<double, std::milli> passed =
            std::chrono::steady_clock::now() - before;
        cost.passed.push_back(passed.count());
        cost.cpu.push_back((cpuSeconds() - cpuBefore) * 1000);
        now += frame;
        player.advanceTo(now);
    }
    std::sort(cost.passed.begin(), cost.passed.end());
    std::sort(cost.cpu.begin(), cost.cpu.end());
    return cost;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const double bound = argc > 1 ? std::atof(argv[1]) : 0;

    const RoutineLibrary library = RoutineLibrary::load({});
    const auto timeline = compile(library.entries().front().routine, library.catalog(), Pacing{});
    if (!timeline)
        return 1;
    SessionStage stage;
    stage.resize(stageSize);
    stage.show();

    struct Scene {
        const char *name;
        SegmentKind kind;
    };
    bool within = true;
    std::printf("%-12s %7s %9s %9s %9s %11s %11s\n", "", "frames", "median", "p99", "p99 CPU",
                "CPU at 30/s", "CPU at 60/s");
    for (const Scene &scene :
         {Scene{"get ready", SegmentKind::GetReady}, Scene{"roll", SegmentKind::Stroke},
          Scene{"inhale", SegmentKind::Inhale}, Scene{"arch", SegmentKind::Arch},
          Scene{"move", SegmentKind::Move}, Scene{"row", SegmentKind::Pull}}) {
        const Cost cost = play(stage, Player(*timeline), scene.kind);
        const double mean = std::accumulate(cost.cpu.begin(), cost.cpu.end(), 0.0) /
                            static_cast<double>(std::max<size_t>(cost.cpu.size(), 1));
        std::printf("%-12s %7zu %6.2f ms %6.2f ms %6.2f ms %9.1f %% %9.1f %%\n", scene.name,
                    cost.cpu.size(), at(cost.passed, .5), at(cost.passed, .99), at(cost.cpu, .99),
                    mean * .1 * 30, mean * .1 * 60);
        within = within && !cost.cpu.empty() && (bound <= 0 || at(cost.cpu, .99) <= bound);
    }
    return within ? 0 : 1;
}
