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
               .arms = 1.16,
               .neck = 1.12,
               .legs = 1.05,
               .sleeve = .60,
               .sleeveWidth = .0095,
               .hem = .004,
               .topWidth = .005,
               .front = {{.205, .045, -.005}, {.09, .05, .003}}},
        Person{.id = QStringLiteral("bob"),
               .hair = Hair::Bob,
               .legwear = Legwear::Wide,
               .lines = true,
               .arms = 1.12,
               .neck = 1.06,
               .legs = 1.09,
               .sleeve = 1.46,
               .sleeveWidth = .0065,
               .hem = -.010,
               .topWidth = .006,
               .front = {{.090, .050, .019}, {.20, .04, .003}}},
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
