// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include <QDate>

namespace limber {

/// What is asked before the first session, and again every 90 days or when something changed.
/// The first six after the expert consensus on foam rolling (doi 10.3390/jcm10225360).
enum class HealthQuestion {
    OpenWound,
    Fracture,
    LocalInflammation,
    DeepVeinThrombosis,
    Osteomyelitis,
    MyositisOssificans,
    Osteoporosis,
    Pregnancy,
    RecentSurgery,
    SpinalDisease,
    BloodThinners,
};

inline constexpr std::array allHealthQuestions{
    HealthQuestion::OpenWound,         HealthQuestion::Fracture,
    HealthQuestion::LocalInflammation, HealthQuestion::DeepVeinThrombosis,
    HealthQuestion::Osteomyelitis,     HealthQuestion::MyositisOssificans,
    HealthQuestion::Osteoporosis,      HealthQuestion::Pregnancy,
    HealthQuestion::RecentSurgery,     HealthQuestion::SpinalDisease,
    HealthQuestion::BloodThinners,
};

/// True when a yes blocks the start; otherwise a yes wants a clinician's word first.
[[nodiscard]] bool forbids(HealthQuestion question);

/// The dated answers.
struct Screening {
    /// A question without an answer is not in it.
    std::map<HealthQuestion, bool> answers{};
    /// Set when every question was answered.
    std::optional<QDate> answeredOn{};
    /// When the person said "I have asked" about the answers above; cleared when an answer changes.
    std::optional<QDate> askedClinicianOn{};
    bool operator==(const Screening &) const = default;
};

enum class Verdict {
    /// Never answered, not fully answered, or over 90 days ago.
    AskAgain,
    Clear,
    /// At least one yes wants a clinician's word that was not given since.
    ClinicianFirst,
    /// At least one yes forbids rolling.
    Forbidden,
};

inline constexpr int screeningHoldsDays = 90;

/// Never answered, not fully answered, or too long ago.
[[nodiscard]] bool isDue(const Screening &screening, QDate today);

/// A forbidding yes stays Forbidden however old it is.
[[nodiscard]] Verdict verdict(const Screening &screening, QDate today);

/// After "something changed": every question is due again, and what forbids rolling goes on doing
/// so until then.
[[nodiscard]] Screening outdated(Screening screening);

/// The questions answered yes, forbidding ones first.
[[nodiscard]] std::vector<HealthQuestion> concerns(const Screening &screening);

} // namespace limber
