using System.Text.Json;
using System.Text.Json.Serialization;
using StaffAssistant.Adapters.Persistence.Personal.Rows;
using StaffAssistant.Core.Access;
using StaffAssistant.Core.Conversations;
using StaffAssistant.Core.Documents;

namespace StaffAssistant.Adapters.Persistence.Personal;

/// <summary>Turns to rows and back.</summary>
internal static class ConversationMapping
{
    private static readonly JsonSerializerOptions Form = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static TurnRow ToRow(this Turn turn, PersonKey owner, ConversationId conversation) => new()
    {
        Owner = owner.Value,
        ConversationId = conversation.Value,
        Id = turn.Id.Value,
        AskedAt = turn.AskedAt,
        Asked = turn.Asked,
        Understood = turn.Understood,
        Stichtag = turn.Stichtag,
        Collections = [.. turn.Collections.Select(collection => collection.Value)],
        ByModel = turn.ByModel,
        Answer = turn.Answer?.ToJson(),
    };

    public static Turn ToTurn(this TurnRow row) => new(new TurnId(row.Id), row.AskedAt, row.Asked, row.Stichtag)
    {
        Understood = row.Understood,
        Collections = [.. row.Collections.Select(name => new CollectionName(name))],
        ByModel = row.ByModel,
        Answer = row.Answer is null ? null : ToAnswer(row.Answer),
    };

    public static string ToJson(this KeptAnswer answer) => JsonSerializer.Serialize(answer, Form);

    // What cannot be read any more counts as not answered: then the question is asked anew.
    private static KeptAnswer? ToAnswer(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptAnswer>(json, Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
