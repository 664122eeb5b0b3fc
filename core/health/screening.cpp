// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/screening.h"

#include <algorithm>

namespace limber {

bool forbids(HealthQuestion question)
{
    return question == HealthQuestion::OpenWound || question == HealthQuestion::Fracture;
}

Screening outdated(Screening screening)
{
    screening.answeredOn.reset();
    screening.askedClinicianOn.reset();
    return screening;
}

std::vector<HealthQuestion> concerns(const Screening &screening)
{
    std::vector<HealthQuestion> found;
    for (const auto &[question, yes] : screening.answers) {
        if (yes)
            found.push_back(question);
    }
    std::stable_partition(found.begin(), found.end(), forbids);
    return found;
}

bool isDue(const Screening &screening, QDate today)
{
    const bool answered =
        screening.answeredOn && screening.answers.size() == allHealthQuestions.size();
    return !answered || screening.answeredOn->daysTo(today) > screeningHoldsDays ||
           *screening.answeredOn > today.addDays(1);
}

Verdict verdict(const Screening &screening, QDate today)
{
    const auto worrying = concerns(screening);
    if (!worrying.empty() && forbids(worrying.front()))
        return Verdict::Forbidden;
    if (isDue(screening, today))
        return Verdict::AskAgain;
    return worrying.empty() || screening.askedClinicianOn ? Verdict::Clear
                                                          : Verdict::ClinicianFirst;
}

} // namespace limber
