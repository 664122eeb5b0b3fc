// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/health_text.h"

#include <QCoreApplication>

namespace limber {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HealthText)
};

} // namespace

QString questionText(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return Words::tr("An open wound or broken skin where you would roll");
    case HealthQuestion::Fracture:
        return Words::tr("A fracture");
    case HealthQuestion::LocalInflammation:
        return Words::tr("An inflammation where you would roll");
    case HealthQuestion::DeepVeinThrombosis:
        return Words::tr("Deep vein thrombosis: a clot in a deep vein");
    case HealthQuestion::Osteomyelitis:
        return Words::tr("Osteomyelitis: an infected bone");
    case HealthQuestion::MyositisOssificans:
        return Words::tr("Myositis ossificans: bone growing in a muscle");
    case HealthQuestion::Osteoporosis:
        return Words::tr("Osteoporosis: bones that break easily");
    case HealthQuestion::Pregnancy:
        return Words::tr("Pregnancy");
    case HealthQuestion::RecentSurgery:
        return Words::tr("Surgery in the last 6 months");
    case HealthQuestion::SpinalDisease:
        return Words::tr("A disease of the spine");
    case HealthQuestion::BloodThinners:
        return Words::tr("Medicine that thins the blood");
    }
    return {};
}

QString concernText(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return Words::tr("Pressure and rubbing keep broken skin from closing and can infect it.");
    case HealthQuestion::Fracture:
        return Words::tr("Rolling over or near a fracture can move it.");
    case HealthQuestion::LocalInflammation:
        return Words::tr("Pressure can make an inflammation worse.");
    case HealthQuestion::DeepVeinThrombosis:
        return Words::tr("Pressure can loosen a clot, and a loose clot is dangerous.");
    case HealthQuestion::Osteomyelitis:
        return Words::tr("Pressure on an infected bone can do harm that you do not feel at once.");
    case HealthQuestion::MyositisOssificans:
        return Words::tr("Pressing a muscle in which bone grows can make more of it grow.");
    case HealthQuestion::Osteoporosis:
        return Words::tr("Under your own weight on a roller, weak ribs and vertebrae can break.");
    case HealthQuestion::Pregnancy:
        return Words::tr("Whether lying on your back and pressure are fine changes as it goes on.");
    case HealthQuestion::RecentSurgery:
        return Words::tr("What is still healing must not be pressed or stretched too early.");
    case HealthQuestion::SpinalDisease:
        return Words::tr("Pressing and arching the spine can harm one that is not well.");
    case HealthQuestion::BloodThinners:
        return Words::tr("Pressure can then make you bleed inside without your feeling it.");
    }
    return {};
}

QString verdictTitle(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return Words::tr("Not with an open wound");
    case HealthQuestion::Fracture:
        return Words::tr("Not with a fracture");
    default:
        return Words::tr("Ask your clinician first");
    }
}

QString adviceText(HealthQuestion question)
{
    switch (question) {
    case HealthQuestion::OpenWound:
        return Words::tr("Wait until the skin has closed, or ask who treats it.");
    case HealthQuestion::Fracture:
        return Words::tr("Ask the clinician who treats it when pressure is safe again.");
    default:
        return Words::tr("A clinician who knows you can say whether rolling is fine.");
    }
}

} // namespace limber
