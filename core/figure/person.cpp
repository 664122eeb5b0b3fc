// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figure/person.h"

#include <algorithm>
#include <array>

namespace limber {

std::span<const Person> allPersons()
{
    static const std::array<Person, 3> persons{
        Person{.id = QStringLiteral("bun")},
        Person{.id = QStringLiteral("beard"),
               .hair = Hair::Short,
               .legwear = Legwear::Shorts,
               .beard = true,
               .arms = 1.20,
               .neck = 1.16,
               .legs = 1.12,
               .trunk = 1.06,
               .sleeve = .60,
               .sleeveWidth = .0095,
               .hem = .004,
               .topWidth = .005,
               .front = {{.210, .050, -.001}, {.090, .060, .004}}},
        Person{.id = QStringLiteral("bob"),
               .hair = Hair::Bob,
               .legwear = Legwear::Wide,
               .lines = true,
               .arms = 1.10,
               .neck = 1.10,
               .legs = 1.16,
               .trunk = 1.11,
               .sleeve = 1.40,
               .sleeveWidth = .0050,
               .hem = -.010,
               .topWidth = .006,
               .front = {{.090, .062, .026}, {.195, .045, .006}}},
    };
    return persons;
}

const Person &personOf(const QString &id)
{
    const auto persons = allPersons();
    const auto found = std::find_if(persons.begin(), persons.end(),
                                    [&](const Person &person) { return person.id == id; });
    return found == persons.end() ? persons.front() : *found;
}

} // namespace limber
