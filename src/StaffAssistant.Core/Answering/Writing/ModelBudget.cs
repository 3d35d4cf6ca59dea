using Microsoft.Extensions.Options;
using StaffAssistant.Core.Access;

namespace StaffAssistant.Core.Answering.Writing;

/// <summary>Counts the questions of a day that go to the model, by person and together. In memory only: nothing about a person's use is kept.</summary>
public sealed class ModelBudget(IOptions<ModelOptions> options, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<PersonKey, int> _byPerson = [];
    private DateOnly _day;
    private int _all;

    /// <summary>Counts one question; the reason when it is one too many, and it is not counted then.</summary>
    /// <param name="asker">Who asks; null on the command line, where only the sum counts.</param>
    public FallBackReason? Take(PersonKey? asker)
    {
        lock (_lock)
        {
            var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
            if (today != _day)
            {
                (_day, _all) = (today, 0);
                _byPerson.Clear();
            }

            if (_all >= options.Value.QuestionsPerDay)
                return FallBackReason.DayBudgetSpent;
            if (asker is { } person)
            {
                var used = _byPerson.GetValueOrDefault(person);
                if (used >= options.Value.QuestionsPerPersonAndDay)
                    return FallBackReason.PersonBudgetSpent;
                _byPerson[person] = used + 1;
            }

            _all++;
            return null;
        }
    }
}
